'use client'

import { useRef } from 'react'

import type { Card, Replied, ReasonLine, ReplyInput } from '@/src/moderationDesk/contract'

import { askDesk } from './askDesk'
import type { Decide, Update } from './deskState'
import { Dialog } from './Dialog'
import { HelpDialog } from './HelpDialog'
import { ReaderDrawer } from './ReaderDrawer'
import { RejectDialog } from './RejectDialog'
import { TextDialog } from './TextDialog'
import type { Opened } from './useCommands'
import { countOf } from './words'

type Props = {
  opened: Opened
  reasons: ReasonLine[]
  keys: { isOn: boolean; turn: (isOn: boolean) => void }
  decide: (cards: Card[], input: Decide['input']) => void
  act: (cards: Card[], what: Update, words: string) => void
  say: (words: string) => void
  replied: (card: Card) => void
  showReader: (id: string) => void
  close: () => void
}

const ReplyDialog = ({ card, say, replied, close }: Props & { card: Card }) => {
  // Sent twice, it is still one answer.
  const mutation = useRef(crypto.randomUUID())
  return (
    <TextDialog
      title="Reply as the publication"
      label="Everybody sees it at once, under the name of the publication."
      button="Reply"
      quote={card.body}
      longest={5000}
      onClose={close}
      send={async (body) => {
        const input: ReplyInput = { id: card.id, body, clientMutationId: mutation.current }
        const answer = await askDesk<Replied>('/reply', { body: input })
        replied(answer.card)
        say('Answered.')
      }}
    />
  )
}

const SpamDialog = ({ cards, decide, close }: Props & { cards: Card[] }) => (
  <Dialog title={`Mark ${countOf(cards.length, 'comment')} as spam?`} onClose={close}>
    <p>They are taken down, and their readers can appeal. You can undo it.</p>
    <p className="moderation-form__end">
      <button
        type="button"
        className="moderation__button moderation__button--spam"
        data-autofocus
        onClick={() => {
          close()
          decide(cards, { decision: 'spam' })
        }}
      >
        Spam
      </button>
      <button type="button" className="moderation__quiet" onClick={close}>
        Cancel
      </button>
    </p>
  </Dialog>
)

/** Whatever stands above the queue until it is answered or closed. */
export const DeskDialogs = (props: Props) => {
  const { opened, reasons, keys, decide, act, say, showReader, close } = props
  switch (opened.what) {
    case 'help':
      return <HelpDialog {...keys} onClose={close} />
    case 'reject':
      return (
        <RejectDialog
          cards={opened.cards}
          reasons={reasons}
          onClose={close}
          reject={(choice) => {
            close()
            decide(opened.cards, { decision: 'reject', ...choice })
          }}
        />
      )
    case 'spam':
      return <SpamDialog {...props} cards={opened.cards} />
    case 'reply':
      return <ReplyDialog {...props} card={opened.card} />
    case 'note':
      return (
        <TextDialog
          title="Note for the staff"
          label="Readers never see it."
          button="Keep"
          text={opened.card.staffNote ?? ''}
          longest={2000}
          isOptional
          onClose={close}
          send={(text) => {
            act([opened.card], { kind: 'update', input: { staffNote: text || null } }, 'Noted.')
            return Promise.resolve()
          }}
        />
      )
    case 'history':
    case 'sanction':
      return (
        <ReaderDrawer
          reader={opened.card.reader!}
          comment={opened.card.id}
          reasons={reasons}
          isSanctioning={opened.what === 'sanction'}
          say={say}
          onAll={() => {
            close()
            showReader(opened.card.reader!.id)
          }}
          onClose={close}
        />
      )
  }
}
