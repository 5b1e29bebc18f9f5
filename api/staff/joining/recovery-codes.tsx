import { formatCode } from '../../../domain/complaint/code.ts'
import { Code } from '../../web/components/code.tsx'

/** Codes for a lost phone, the only time they are shown. */
export const RecoveryCodes = ({ codes }: { codes: readonly string[] }) => (
  <section>
    <h2>Your recovery codes</h2>
    <p>Write them down and put them away from your phone. Each works once in place of a 6-digit code. They are not shown again.</p>
    <ul class="list" id="recovery">
      {codes.map((code) => (
        <li key={code}>
          <Code text={formatCode(code)} />
        </li>
      ))}
    </ul>
  </section>
)
