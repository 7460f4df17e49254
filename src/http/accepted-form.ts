import type { Request } from 'express';
import { WhylistError } from '../errors.ts';

/**
 * The form in which the client wants the answer, the first one unless it says.
 * @param otherwise what to say to a client that takes none of them
 * @throws WhylistError `not-acceptable`
 */
export const acceptedForm = <Form extends string>(
  request: Request,
  forms: readonly Form[],
  otherwise: string,
): Form => {
  const form = request.accepts([...forms]);
  if (form === false) throw new WhylistError('not-acceptable', otherwise);
  return form as Form;
};
