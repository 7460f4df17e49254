/**
 * Who has one of these contact keys (`email:…`, `phone:<national digits>`)? The index holds phones as written, digits
 * and plus only, so a number is looked for in each of its usual ways of writing.
 */
export const contactQuery = (keys: readonly string[]) => ({
  bool: {
    should: [
      { terms: { emails: after('email:', keys) } },
      { terms: { phones: after('phone:', keys).flatMap((digits) => phonePrefixes.map((prefix) => prefix + digits)) } },
    ],
    minimum_should_match: 1,
  },
});

const phonePrefixes = ['', '0', '+', '+44', '44', '0044', '+440', '00'] as const;

const after = (prefix: string, keys: readonly string[]): string[] =>
  keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
