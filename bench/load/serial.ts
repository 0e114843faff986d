/** Where this stands in a body, a number goes out that is another one each time. */
export const SERIAL = '%SERIAL%'
