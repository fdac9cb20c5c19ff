/** @jsxRuntime automatic */
/** @jsxImportSource preact */
/** The fields of a filter form; each is named as its parameter of the address. */
import type { PublicDomain, PublicUnit } from '../../domain/publication/publicRecords'

type KeywordFieldProps = { value: string | undefined; placeholder: string }

export const KeywordField = ({ value, placeholder }: KeywordFieldProps) => (
  <div class="filter__field filter__field--wide">
    <label for="keyword">关键词</label>
    <input
      id="keyword"
      name="keyword"
      type="search"
      maxLength={60}
      value={value ?? ''}
      placeholder={placeholder}
    />
  </div>
)

export type Choice = { value: string; label: string }

type SelectFieldProps = {
  name: string
  label: string
  /** What stands for no choice, such as 全部单位. */
  all: string
  choices: readonly Choice[]
  value: string | undefined
}

export const SelectField = ({ name, label, all, choices, value }: SelectFieldProps) => (
  <div class="filter__field">
    <label for={name}>{label}</label>
    <select id={name} name={name}>
      <option value="">{all}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value} selected={choice.value === value}>
          {choice.label}
        </option>
      ))}
    </select>
  </div>
)

/** The choices of a table of codes and words. */
export const choicesOf = (table: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(table).map(([value, label]) => ({ value, label }))

/** The choices where the record itself holds the word. */
export const wordsOf = (table: Readonly<Record<string, string>>): Choice[] =>
  Object.values(table).map((word) => ({ value: word, label: word }))

type DomainFieldProps = { domains: readonly PublicDomain[]; value: string | undefined }

export const DomainField = ({ domains, value }: DomainFieldProps) => (
  <SelectField
    name="domain"
    label="领域"
    all="全部领域"
    choices={domains.map(({ code, name }) => ({ value: code, label: name }))}
    value={value}
  />
)

type UnitFieldProps = { units: readonly PublicUnit[]; value: string | undefined }

export const UnitField = ({ units, value }: UnitFieldProps) => (
  <SelectField
    name="unit"
    label="单位"
    all="全部单位"
    choices={units.map(({ code, name, shortName }) => ({ value: code, label: shortName || name }))}
    value={value}
  />
)

export const YearField = ({ value }: { value: string | undefined }) => (
  <div class="filter__field filter__field--short">
    <label for="year">成文年份</label>
    <input
      id="year"
      name="year"
      type="text"
      inputMode="numeric"
      pattern="[0-9]{4}"
      title="四位数字，如 2022"
      maxLength={4}
      value={value ?? ''}
      placeholder="如：2022"
    />
  </div>
)

type CheckFieldProps = { name: string; label: string; checked: boolean }

export const CheckField = ({ name, label, checked }: CheckFieldProps) => (
  <p class="filter__check">
    <input id={name} name={name} type="checkbox" value="1" checked={checked} />
    <label for={name}>{label}</label>
  </p>
)
