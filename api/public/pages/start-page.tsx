import { ButtonLink } from '../../web/components/buttons.tsx'
import { Phone } from '../../web/components/code.tsx'
import { Facts } from '../../web/components/facts.tsx'
import { useWords } from '../../web/words.ts'

/** Helps a frightened person decide: danger first, then what this is, then Start. */
export const StartPage = ({ phone }: { phone: string }) => {
  const { t } = useWords()
  return (
    <>
      <Emergency phone={phone} />
      <section>
        <h1>{t('start.title')}</h1>
        <ul class="list">
          <li>{t('start.lines.all')}</li>
          <li>{t('start.lines.name')}</li>
          <li>{t('start.lines.anyone')}</li>
        </ul>
        <p>
          <ButtonLink href="/complaint/now" kind="primary">
            {t('start.begin')}
          </ButtonLink>
        </p>
        <ul class="list">
          <li>
            <a class="link" href="/complaint/resume">
              {t('start.resume')}
            </a>
          </li>
          <li>
            <a class="link" href="/status">
              {t('start.status')}
            </a>
          </li>
        </ul>
      </section>
      <WhatToExpect />
      <section>
        <h2>{t('start.sees')}</h2>
        <p>{t('start.seesText')}</p>
        <p>
          {t('start.court')} <a href="/privacy">{t('start.courtMore')}</a>
        </p>
      </section>
      <section>
        <h2>{t('start.other')}</h2>
        <ul class="list">
          <li>
            <Phone number={phone}>{t('start.callUs')}</Phone>
          </li>
          <li>
            <a class="link" href="/safety">
              {t('start.safety')}
            </a>
          </li>
        </ul>
      </section>
    </>
  )
}

const Emergency = ({ phone }: { phone: string }) => {
  const { t } = useWords()
  return (
    <section class="note unsafe" aria-label={t('start.emergency')}>
      <dl class="calls">
        <div>
          <dt>{t('start.danger')}</dt>
          <dd>
            <a href="tel:911">
              <strong>{t('start.call911')}</strong>
            </a>
          </dd>
        </div>
        <div>
          <dt>
            {t('start.hotline')} <span class="below">{t('start.hours')}</span>
          </dt>
          <dd>
            <Phone number={phone} />
          </dd>
        </div>
      </dl>
      <a class="link" href="/complaint/now">
        {t('start.heldNow')}
      </a>
    </section>
  )
}

const WhatToExpect = () => {
  const { t } = useWords()
  const names = ['time', 'questions', 'end', 'word'] as const
  return (
    <section>
      <h2>{t('start.expect')}</h2>
      <Facts lines={names.map((name) => ({ name: t(`start.expectations.${name}.name`), value: t(`start.expectations.${name}.text`) }))} />
    </section>
  )
}
