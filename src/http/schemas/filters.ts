/** One term query for each field that is asked for. */
export const termsOf = (fields: Readonly<Record<string, string | undefined>>) =>
  Object.entries(fields).flatMap(([field, value]) => (value === undefined ? [] : [{ term: { [field]: value } }]));
