import { confusion, labelled, tableOf, shareRight } from '@/tests/helpers/labelledComments'
const b = confusion(labelled('built'))
console.log(b.mistaken.join('\n')); console.log(tableOf(b), shareRight(b))
if (process.argv[2]) { const h = confusion(labelled('held-out')); console.log(tableOf(h), shareRight(h)); if (process.argv[2]==='all') console.log(h.mistaken.join('\n')) }
