import type { Check } from './check'
import { whole } from './check'

/** A face tells who somebody is (Safe Harbor, Q): somebody looks at each picture of a story, and says what it shows. */
export const faces: Check = {
  code: 'faces',
  label: 'Pictures of people',
  of: ['stories'],
  blocks: true,
  findings: ({ pictures }) =>
    [...pictures].flatMap(([id, { people, permission, filename }]) => {
      const name = filename ?? id
      if (!people)
        return [
          whole(
            'photo',
            `Say on the picture “${name}” whether it shows people: open it, and choose under “Does it show people?”.`,
            { identity: id },
          ),
        ]
      return people === 'permitted' && !permission?.trim()
        ? [
            whole(
              'photo',
              `The picture “${name}” shows people who may be recognised. Say on it who permitted that, and when.`,
              { identity: id },
            ),
          ]
        : []
    }),
}
