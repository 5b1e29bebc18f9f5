import { Fragment } from 'preact'

/** A code, reference, plate or phone number: always left to right, in letters of one width; it may break after a hyphen. */
export const Code = ({ text, id, big }: { text: string; id?: string; big?: boolean }) => (
  <bdi class={big ? 'code big' : 'code keep'} dir="ltr" id={id}>
    {text.split('-').map((group, index, groups) => (
      <Fragment key={index}>
        {group}
        {index < groups.length - 1 && (big ? ['-', <wbr key="break" />] : '-')}
      </Fragment>
    ))}
  </bdi>
)

/** A phone number that can be pressed, with words before it if they belong to the link. `number` is as people read it: `(303) 555-0142`. */
export const Phone = ({ number, children }: { number: string; children?: string }) => (
  <a class="link" href={`tel:+1${number.replace(/\D/g, '')}`}>
    <span>
      {children && `${children} `}
      <bdi class="keep" dir="ltr">
        {number}
      </bdi>
    </span>
  </a>
)
