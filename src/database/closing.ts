import type { Payload } from 'payload'

/** Ends what reads from the database by itself before the database is closed. */
export const beforeClosing = ({ db }: Payload, end: () => Promise<void>): void => {
  const destroy = db.destroy?.bind(db)
  db.destroy = async () => {
    db.destroy = destroy
    await end()
    await destroy?.()
  }
}
