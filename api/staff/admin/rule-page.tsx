import type { ClockRule, RulePack } from '../../../domain/clocks/rule.ts'
import { lengthWords } from '../../../domain/clocks/words.ts'
import type { RuleConfirmationDocument } from '../../../store/models/law.ts'
import { Button, ButtonLink, Buttons } from '../../web/components/buttons.tsx'
import { ErrorSummary } from '../../web/components/error-summary.tsx'
import { Facts } from '../../web/components/facts.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { TextArea } from '../../web/components/text-field.tsx'
import { clockKindNames, confidenceNames, tollingNames } from '../words/case-words.ts'
import { dayText } from '../words/dates.ts'
import { roleNames } from '../words/roles.ts'

type RuleProps = {
  pack: RulePack
  rule: ClockRule
  token: string
  confirmed: RuleConfirmationDocument | undefined
  typed: string
  problem: string | undefined
}

/** One rule with all it says of itself, and the form by which an administrator stands for it. */
export const RulePage = ({ pack, rule, token, confirmed, typed, problem }: RuleProps) => (
  <div class="narrow flow">
    {problem && <ErrorSummary problems={[{ name: 'reason', text: problem }]} />}
    <h1>{rule.name}</h1>
    <Facts
      lines={[
        { name: 'Pack', value: `${pack.name}, version ${pack.version}` },
        { name: 'Kind', value: clockKindNames[rule.kind] },
        { name: 'Length', value: lengthWords(rule.length, rule.unit) },
        { name: 'Rests on', value: rule.basis },
        { name: 'Source', value: rule.source },
        { name: 'In force', value: inForce(rule) },
        { name: 'Stands still for', value: rule.tollingCauses.map((cause) => tollingNames[cause]).join('; ') || 'Nothing' },
        { name: 'Extension', value: extensionText(rule) },
        { name: 'Checked', value: confidenceNames[rule.confidence] },
      ]}
    />
    {confirmed && (
      <p>
        Confirmed by {confirmed.name}: {confirmed.reason}
      </p>
    )}
    {!confirmed && rule.confidence !== 'verified' && (
      <PostForm action={`/admin/law/${pack.id}/${pack.version}/${rule.id}`} token={token}>
        <TextArea
          name="reason"
          label="Why it may be relied on"
          hint="Where you found it, and who checked it. Your name stands beside it for good."
          value={typed}
          error={problem}
        />
        <Buttons>
          <Button kind="primary">Confirm the rule</Button>
          <ButtonLink href="/admin/law">Cancel</ButtonLink>
        </Buttons>
      </PostForm>
    )}
  </div>
)

const inForce = ({ effectiveFrom, effectiveTo }: ClockRule): string =>
  effectiveTo ? `From ${dayText(effectiveFrom)} to before ${dayText(effectiveTo)}` : `From ${dayText(effectiveFrom)}`

const extensionText = ({ extension }: ClockRule): string =>
  extension
    ? `${lengthWords(extension.length, extension.unit)}, ${extension.times} times at most, by: ${roleNames[extension.grantedBy]}`
    : 'None'
