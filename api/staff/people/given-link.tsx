import { Note } from '../../web/components/note.tsx'

/** A one-time link, the only time it is shown. */
export const GivenLink = ({ name, address, until, back }: { name: string; address: string; until: string; back: string }) => (
  <div class="narrow flow">
    <h1>A link for {name}</h1>
    <Note kind="done" status>
      <p>
        Give it to {name} yourself, on paper or in a message only they read. It works once, until {until}. It is not shown again.
      </p>
    </Note>
    <p>
      <bdi class="code" dir="ltr" id="link">
        {address}
      </bdi>
    </p>
    <p class="muted">Whoever has the link can use it. If it went astray, make another: this one then works no more.</p>
    <p>
      <a class="button" href={back}>
        Back
      </a>
    </p>
  </div>
)
