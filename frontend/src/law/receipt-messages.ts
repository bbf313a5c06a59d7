import type { PaperTaker } from '../gql/graphql';

/** The acknowledgement of a paper that was handed over. */
export const receipt = {
  taker: 'Кто взял',
  takers: {
    PERSON: 'Сам гражданин',
    REPRESENTATIVE: 'Представитель',
    POST: 'Почта: есть уведомление о вручении',
  } satisfies Record<PaperTaker, string>,
  takerName: 'Фамилия и имя представителя',
  signatureSeen: 'Подпись о получении вижу',
  signatureMissing: 'Посмотрите подпись и отметьте это.',
} as const;
