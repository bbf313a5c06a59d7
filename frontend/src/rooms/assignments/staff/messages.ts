import type { AssignmentStage } from '../../../gql/graphql';

/** Words of the work, as the office reads them in a case. */
export const staffWork = {
  title: 'Кто сопровождает и что сделано',
  by: (name: string, organisation: string | null | undefined) => (organisation ? `${name}, ${organisation}` : name),
  stage: { ACTIVE: 'сопровождает', ENDED: 'больше не сопровождает' } satisfies Record<AssignmentStage, string>,
  handedBack: (day: string) => `Организация вернула назначение ${day}: подберите другого`,
  records: (count: number) => `Записи: ${count}`,
} as const;
