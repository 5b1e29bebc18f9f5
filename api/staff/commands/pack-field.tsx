import { differenceUnder, isNothing, shownAs } from '../../../domain/consequences/difference.ts'
import { packName } from '../../../domain/consequences/under-pack.ts'
import { FieldGroup, type FieldText } from '../../web/components/field.tsx'
import { Note } from '../../web/components/note.tsx'
import { type Form, textOf } from '../../web/form.ts'
import { DifferenceShown } from '../cases/difference-shown.tsx'
import type { OpenedCase } from '../cases/opened-case.ts'

type PackFieldProps = FieldText & { opened: OpenedCase; form: Form }

/**
 * Which pack a case is put under: first the versions there are, each a link; then what the chosen one would change on this case, and with
 * it the code of just that, so that nothing else is adopted by sending the page.
 */
export const PackField = ({ opened, form, ...text }: PackFieldProps) => {
  const { packs, pack: own } = opened
  const others = packs.filter((pack) => packName(pack) !== packName(own))
  const chosen = others.find((pack) => packName(pack) === textOf(form, text.name))
  return (
    <FieldGroup {...text}>
      <ul class="bullets">
        {others.map((pack) => (
          <li key={packName(pack)}>
            <a
              href={`/cases/${opened.id}/adopt-pack?pack=${encodeURIComponent(packName(pack))}`}
              aria-current={pack === chosen ? 'true' : undefined}
            >
              {pack.name}, version {pack.version}
            </a>
          </li>
        ))}
      </ul>
      {chosen && <Chosen opened={opened} pack={chosen} name={text.name} />}
    </FieldGroup>
  )
}

const Chosen = ({ opened, pack, name }: { opened: OpenedCase; pack: OpenedCase['pack']; name: string }) => {
  const laws = { own: opened.pack, pack }
  const difference = differenceUnder(opened.kase, laws, opened.now, opened.calendar)
  return (
    <>
      <input type="hidden" name={name} value={packName(pack)} />
      <input type="hidden" name="shown" value={shownAs(difference)} />
      {isNothing(difference) ? (
        <Note title={`${pack.name}, version ${pack.version}`}>
          <p>Nothing would change on this case.</p>
        </Note>
      ) : (
        <DifferenceShown difference={difference} laws={laws} />
      )}
    </>
  )
}
