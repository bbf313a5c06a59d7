import type { CommunicationNeed, NgoOfferStage } from '../../../gql/graphql';
import { NBSP } from '../../../messages';

/** Words of offers, as an organisation reads them. */
export const offerWords = {
  title: 'Предложения сопровождать',
  lead: 'Кого сопровождать, вы узнаете после договора. Здесь только то, что нужно, чтобы решить.',
  none: 'Предложений пока нет.',
  heading: (day: string) => `Предложение от${NBSP}${day}`,
  stage: {
    WAITING: 'ждёт вашего ответа',
    AGREED: 'вы согласились',
    DECLINED: 'вы отказались',
    WITHDRAWN: 'центр занятости отозвал предложение',
    LAPSED: 'срок ответа прошёл',
  } satisfies Record<NgoOfferStage, string>,
  to: 'Кому предложено',
  office: 'Центр занятости',
  region: 'Регион',
  contact: 'Спросить',
  answerBy: 'Ответ ждут по',
  answerWhy: 'Дольше ждать нельзя: идёт срок, за который центр занятости подбирает сопровождающего.',
  answeredOn: 'Ответ',
  declined: 'Почему отказались',
  parts: 'На что вы согласились',
  measures: 'Что нужно сделать',
  measure: (title: string, from: string, to: string) => `${title}: с${NBSP}${from} по${NBSP}${to}`,
  needs: 'Что учесть в общении',
  need: {
    SIGN_LANGUAGE: 'нужен переводчик русского жестового языка',
    LARGE_PRINT: 'нужен крупный шрифт',
    PLAIN_LANGUAGE: 'нужны простые слова',
    NO_PHONE: 'не звонить, а писать',
    PAPER: 'всё на бумаге',
  } satisfies Record<CommunicationNeed, string>,
  noNeeds: 'особых просьб нет',
  answer: {
    answer: 'Ваш ответ',
    answers: { agrees: 'Согласны', declines: 'Отказываемся' },
    places: 'За что берётесь',
    placesHint: 'Остальное выполнит работник центра занятости',
    reason: 'Почему отказываетесь',
    submit: 'Ответить',
    done: 'Ответ принят: центр занятости его уже видит.',
  },
} as const;
