'use client'
import { FieldDescription, FieldError, FieldLabel } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { ElementInput } from './ElementInput'
import { StandardProgress } from './StandardProgress'
import { useContentStandard } from './useContentStandard'
import { useItemElements } from './useItemElements'

/** The content standard of the chosen item: one field an element, and how complete it is as one types. */
export const ElementsField: JSONFieldClientComponent = ({
  field,
  path: pathFromProps,
  readOnly,
}) => {
  const { itemId, form, elements, disabled, path, write, seeBody } = useItemElements(pathFromProps)
  const fixed = Boolean(readOnly || disabled)
  const standard = form.result?.elements ?? []
  const { result, hasBody } = useContentStandard({ standard, entries: elements })
  return (
    <fieldset className="field-type gk-elements">
      <legend>
        <FieldLabel as="span" label={field.label} path={path} />
      </legend>
      <FieldError path={path} />
      <div aria-live="polite">
        {itemId === null ? (
          <p className="gk-hint">先在上方选择公开事项，这里会列出应公开的要素。</p>
        ) : null}
        {form.state === 'failed' ? <p className="gk-problem">{form.reason}</p> : null}
      </div>
      {form.state === 'ready' && !fixed ? (
        <StandardProgress result={result} onSeeBody={hasBody ? seeBody : null} />
      ) : null}
      {elements.map((element) => (
        <ElementInput
          key={element.key}
          id={`${path}-${element.key}`}
          element={element}
          problem={result.problems.find(({ key }) => key === element.key)?.problem ?? null}
          readOnly={fixed}
          onChange={(change) => write(element.key, change)}
        />
      ))}
      <FieldDescription description={field.admin?.description} path={path} />
    </fieldset>
  )
}
