import { type AllegationCode, allegationCodes, allegationName, families, taxonomy } from '../../../domain/allegations/taxonomy.ts'
import type { Field } from '../../../domain/commands/fields.ts'
import { Choices, type Option, Tick } from '../../web/components/choices.tsx'
import { DateFields } from '../../web/components/date-fields.tsx'
import { FieldGroup, idOf } from '../../web/components/field.tsx'
import { Select } from '../../web/components/select.tsx'
import { TextArea } from '../../web/components/text-field.tsx'
import { type Form, listOf, textOf } from '../../web/form.ts'
import type { OpenedCase } from '../cases/opened-case.ts'
import { agencyNames, clockName, requestNames, taskNames } from '../words/case-words.ts'
import type { StaffCommand } from '../words/command-words.ts'
import { dayText, instantText } from '../words/dates.ts'
import { choiceName, fieldWords } from '../words/field-words.ts'
import { referralText } from '../words/referral-words.ts'
import { AnswersField } from './answers-field.tsx'
import { PackField } from './pack-field.tsx'
import { picksOf } from './picks.ts'
import type { EntryPicks } from './register-picks.ts'
import { dateParts } from './typed.ts'

type CommandFieldProps = {
  opened: OpenedCase
  command: StaffCommand
  name: string
  field: Field
  /** What stands in the form already. */
  form: Form
  entries: EntryPicks
  error: string | undefined
}

/** One field of a command's form, as its kind asks for. */
export const CommandField = ({ opened, command, name, field, form, entries, error }: CommandFieldProps) => {
  const text = { name, ...fieldWords(command, name), error, optional: field.optional === true }
  if (field.kind === 'text') return <TextArea {...text} value={textOf(form, name)} rows={field.max > 5000 ? 8 : 5} />
  if (field.kind === 'yes') return <Tick name={name} label={text.label} checked={textOf(form, name) !== ''} />
  if (field.kind === 'answers') return <AnswersField {...text} of={field.of} form={form} opened={opened} />
  if (field.kind === 'date') return <DateFields {...text} value={dateParts(name, form)} />
  if (field.kind === 'entry') return <Select {...text} options={entries[field.register] ?? []} value={textOf(form, name)} none="None" />
  if (field.kind === 'pack') return <PackField {...text} form={form} opened={opened} />
  // It stands with what it is the code of.
  if (field.kind === 'shown') return null
  if (isTaxonomy(field)) return <Allegations {...text} chosen={listOf(form, name)} />
  const options = optionsOf(opened, field)
  const many = field.kind === 'choices' || field.kind === 'allegations'
  const only = options.length === 1 && !field.optional && field.kind !== 'choice' ? options.map(({ value }) => value) : []
  const chosen = form.has(name) ? listOf(form, name) : only
  return <Choices {...text} options={options} chosen={chosen} pick={many ? 'many' : 'one'} />
}

const isTaxonomy = (field: Field): boolean =>
  field.kind === 'choices' && field.of.some((code) => taxonomy.some((kind) => kind.code === code))

const isOneOfTaxonomy = (field: Field): boolean => field.kind === 'choice' && field.of === allegationCodes

type AllegationsProps = { name: string; label: string; hint?: string; error: string | undefined; chosen: readonly string[] }

/** The 40 kinds of allegation, a group for each family. */
const Allegations = ({ chosen, ...text }: AllegationsProps) => (
  <FieldGroup {...text} class="families">
    {Object.entries(families).map(([family, title]) => (
      <fieldset key={family}>
        <legend>{title}</legend>
        <div class="choices">
          {taxonomy
            .filter((kind) => kind.family === family)
            .map(({ code, collect }) => (
              <label class="choice" key={code}>
                <input type="checkbox" id={`${idOf(text.name)}-${code}`} name={text.name} value={code} checked={chosen.includes(code)} />
                <span>
                  {allegationName(code)}
                  <span class="below muted">Collect: {collect}</span>
                </span>
              </label>
            ))}
        </div>
      </fieldset>
    ))}
  </FieldGroup>
)

function optionsOf(opened: OpenedCase, field: Field): readonly Option[] {
  const { kase, staff } = opened
  return (picksOf(kase, field, staff) ?? []).map((value) => ({ value, ...optionWords(opened, field, value) }))
}

function optionWords({ kase, nameOf, calendar }: OpenedCase, field: Field, value: string): { label: string; hint?: string } {
  switch (field.kind) {
    case 'allegation':
    case 'allegations': {
      const one = kase.allegations.find(({ id }) => id === value)
      const agencies = kase.subjects.filter(({ id }) => one?.subjects.includes(id)).map(({ agency }) => agencyNames[agency])
      const twice = kase.allegations.filter(({ code }) => code === one?.code).length > 1
      const hints = [...(twice ? [`Allegation ${value.slice(1)} of the case`] : []), ...agencies]
      return { label: one ? allegationName(one.code) : value, ...(hints.length > 0 && { hint: hints.join(', ') }) }
    }
    case 'staff':
      return { label: nameOf(value) }
    case 'subject': {
      const one = kase.subjects.find(({ id }) => id === value)
      return { label: one ? `Subject ${value.slice(1)}: ${agencyNames[one.agency]}` : value, hint: one?.name ? 'Named' : 'Not identified' }
    }
    case 'task': {
      const task = kase.tasks.find(({ id }) => id === value)
      return { label: task ? `${taskNames[task.kind]}, open since ${instantText(task.openedAt, calendar.zone)}` : value }
    }
    case 'clock': {
      const clock = kase.clocks.find(({ id }) => id === value)
      return { label: clock ? `${clockName(clock.rule)}, ${clock.dueOn ? `due ${dayText(clock.dueOn)}` : 'paused'}` : value }
    }
    case 'referral': {
      const referral = kase.referrals?.find(({ id }) => id === value)
      return { label: referral ? referralText(kase, referral) : value }
    }
    case 'request': {
      const request = kase.requests.find(({ id }) => id === value)
      if (!request) return { label: value }
      return {
        label: `They asked for ${requestNames[request.asks.kind]}, ${instantText(request.madeAt, calendar.zone)}`,
        hint: `Takes effect by itself ${instantText(request.takesEffectAt, calendar.zone)}`,
      }
    }
    default:
      return { label: isOneOfTaxonomy(field) ? allegationName(value as AllegationCode) : choiceName(value) }
  }
}
