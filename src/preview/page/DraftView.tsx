import type { ReactNode } from 'react'

import type { Draft } from './draft'

const Html = ({ html }: { html: string }) => (
  <div className="text" dangerouslySetInnerHTML={{ __html: html }} />
)

const Facts = ({ draft: { authors = [], narrator, readingMinutes, topics = [] } }: Props) => {
  const told = [narrator?.alias, narrator?.ageRange, narrator?.description].filter(Boolean)
  const facts = [
    told.join(', '),
    authors.map(({ name }) => name).join(', '),
    readingMinutes && `${readingMinutes} min`,
    topics.map(({ name }) => name).join(', '),
  ].filter(Boolean)
  return facts.length > 0 ? <p className="facts">{facts.join(' · ')}</p> : null
}

const Cover = ({ draft: { cover } }: Props) =>
  cover ? (
    <figure className="cover">
      <img
        src={cover.url}
        srcSet={cover.srcSet}
        sizes="(min-width: 48rem) 44rem, 100vw"
        alt={cover.alt}
        width={cover.width}
        height={cover.height}
      />
      {cover.credit && <figcaption>{cover.credit}</figcaption>}
    </figure>
  ) : null

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h2>{title}</h2>
    <ul>{children}</ul>
  </section>
)

type Props = { draft: Draft }

/** One plain reading page for whatever is previewed; a publication's own front end shows it its own way. */
export const DraftView = ({ draft }: Props) => {
  const { title, subtitle, body, contentNotes = [], stories, closing, claims, citations } = draft
  return (
    <article lang={draft.locale}>
      <header>
        <h1 className={title ? undefined : 'blank'}>{title || 'Without a title'}</h1>
        {subtitle && <p className="subtitle">{subtitle}</p>}
        <Facts draft={draft} />
        {contentNotes.length > 0 && (
          <p className="notes">{contentNotes.map(({ label }) => label).join(' · ')}</p>
        )}
      </header>
      <Cover draft={draft} />
      <Html html={body.html || '<p class="blank">Nothing is written yet.</p>'} />
      {stories && stories.nodes.length > 0 && (
        <Part title="Stories">
          {stories.nodes.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </Part>
      )}
      {closing && <Html html={closing.html} />}
      {claims && claims.length > 0 && (
        <Part title="Claims">
          {claims.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </Part>
      )}
      {citations && citations.length > 0 && (
        <Part title="Sources">
          {citations.map(({ id, title, url, publisher }) => (
            <li key={id}>
              {url ? <a href={url}>{title}</a> : title}
              {publisher && `, ${publisher}`}
            </li>
          ))}
        </Part>
      )}
    </article>
  )
}
