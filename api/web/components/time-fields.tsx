import { useWords } from '../words.ts'
import { NumberPart } from './date-fields.tsx'
import { describedBy, FieldGroup, type FieldText, idOf } from './field.tsx'

export type TimeText = { hour: string; minute: string; half: string }

type TimeFieldsProps = FieldText & { value: TimeText; wrong?: readonly ('hour' | 'minute')[] }

/** A time of day by the clock of twelve. Posts as `name.hour`, `name.minute`, `name.half` (`am`, `pm`). */
export const TimeFields = ({ value, wrong = [], ...text }: TimeFieldsProps) => {
  const { t } = useWords()
  const part = (name: 'hour' | 'minute') => ({
    name: `${text.name}.${name}`,
    label: t(`shared.${name}`),
    size: 'two' as const,
    length: 2,
    value: value[name],
    wrong: wrong.includes(name),
    describedBy: describedBy(text),
  })
  return (
    <FieldGroup {...text}>
      <div class="parts">
        <NumberPart {...part('hour')} />
        <NumberPart {...part('minute')} />
        <div class="halves">
          {(['am', 'pm'] as const).map((half) => (
            <label class="choice" key={half}>
              <input type="radio" id={idOf(`${text.name}.${half}`)} name={`${text.name}.half`} value={half} checked={value.half === half} />
              <span>{t(`shared.${half}`)}</span>
            </label>
          ))}
        </div>
      </div>
    </FieldGroup>
  )
}
