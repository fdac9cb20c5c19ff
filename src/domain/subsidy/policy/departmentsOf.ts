/** The departments that 主管部门 names; several stand side by side. */
export const departmentsOf = (department: string): string[] => [
  ...new Set(department.split(/[、，,;；/\s]+/u).filter((name) => name !== '')),
]

/** Is a department in charge, alone or with others? As it is printed, the whole text will do too. */
export const isInCharge = (name: string, department: string): boolean =>
  name === department || departmentsOf(department).includes(name)
