'use client'

import { Dialog } from './Dialog'
import { Key } from './Key'
import { SHORTCUTS } from './shortcuts'

type Props = { isOn: boolean; turn: (isOn: boolean) => void; onClose: () => void }

const GROUPS = [...new Set(SHORTCUTS.map(({ group }) => group))]

/** All keys, and the switch for whoever is in their way: speech input types letters. */
export const HelpDialog = ({ isOn, turn, onClose }: Props) => (
  <Dialog title="Keys" onClose={onClose}>
    <label className="moderation-form__choice moderation-help__switch">
      <input type="checkbox" checked={isOn} onChange={() => turn(!isOn)} />
      <span>Single keys act on the desk</span>
    </label>
    <div className="moderation-help">
      {GROUPS.map((group) => (
        <section key={group}>
          <h3>{group}</h3>
          <dl>
            {SHORTCUTS.filter((line) => line.group === group).map(({ command, key, words }) => (
              <div key={command}>
                <dt>
                  <Key command={command} />
                  <span className="moderation__sr">{key}</span>
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
    <p className="moderation-form__hint">
      They do nothing while you type. Ctrl+Z or ⌘Z undoes as well, Esc closes what is open.
    </p>
  </Dialog>
)
