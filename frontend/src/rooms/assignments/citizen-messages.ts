import type { WorkKind } from '../../gql/graphql';
import type { Twin } from '../../messages';

/** What the person is told of the work. */
export const words = {
  title: 'Что уже сделано',
  kind: {
    DONE: { text: 'выполнено', plain: 'сделали' },
    MOVED: { text: 'перенесено', plain: 'сделаем в другой день' },
    NOT_NEEDED: { text: 'не понадобилось', plain: 'это не нужно' },
    REFUSED: { text: 'вы отказались', plain: 'вы не захотели' },
  } satisfies Record<WorkKind, Twin>,
  movedTo: (day: string) => `новый день: ${day}`,
} as const;
