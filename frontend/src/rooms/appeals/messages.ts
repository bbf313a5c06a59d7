import type { AppealKind, AppealOutcome, AppealStage, AppealWay } from '../../gql/graphql';
import { NBSP, type Twin } from '../../messages';

/** Complaints and requests as their person sees them. */
export const words = {
  title: 'Жалобы и просьбы',
  lead: {
    text: 'Здесь можно пожаловаться или попросить. Расписку о приёме вы получите сразу.',
    plain: 'Здесь можно пожаловаться или попросить. Мы сразу скажем, что получили письмо.',
  } satisfies Twin,
  aim: {
    text: 'Срок ответа в законах, которые мы прочли, не найден. Сроки здесь — наша цель, а не закон.',
    plain: 'Мы не нашли срок в законе. Сроки здесь — наша цель.',
  } satisfies Twin,
  mine: 'Что вы уже написали',
  none: { text: 'Пока вы ничего не писали.', plain: 'Писем пока нет.' } satisfies Twin,
  write: 'Написать',
  kindLabel: 'О чём вы хотите написать',
  kind: {
    REFUSAL: 'Жалоба на отказ',
    DELAY: 'Жалоба на задержку',
    PERSON: 'Жалоба на человека',
    OTHER: 'Жалоба на другое',
    ANOTHER_PROVIDER: 'Прошу другого сопровождающего',
    OTHER_DELIVERY: 'Прошу вручать бумаги по-другому',
  } satisfies Record<AppealKind, string>,
  blocked: 'Чего сейчас нельзя и почему',
  about: 'О ком жалоба',
  aboutOther: 'Другой человек',
  aboutWhom: 'Как его зовут или как он выглядит',
  words: 'Что случилось или о чём просите',
  wordsHint: {
    text: 'Пишите как получится. Документы не нужны.',
    plain: 'Пишите своими словами.',
  } satisfies Twin,
  secret: {
    text: 'Тот, на кого вы жалуетесь, вашу жалобу в системе не увидит.',
    plain: 'Этот человек не увидит вашу жалобу.',
  } satisfies Twin,
  submit: 'Отправить',
  filed: (number: string): Twin => ({
    text: `Принято. Номер ${number}. Расписку можно сохранить.`,
    plain: `Мы получили письмо. Его номер ${number}.`,
  }),
  saved: { text: 'Сделано.', plain: 'Готово.' } satisfies Twin,
  number: (number: string) => `№${NBSP}${number}`,
  standing: {
    WAITING: 'ждёт ответа',
    ANSWERED: 'есть ответ',
    WITHDRAWN: 'отозвано',
  } satisfies Record<AppealStage, string>,
  way: {
    CABINET: 'в личном кабинете',
    PAPER: 'на бумаге',
    PHONE: 'по телефону',
    VISIT: 'на приёме',
  } satisfies Record<AppealWay, string>,
  outcome: {
    SATISFIED: 'Сделано, о чём просили',
    PARTLY: 'Сделано частью',
    REFUSED: 'Отказано',
  } satisfies Record<AppealOutcome, string>,
  received: 'Получено',
  receivedHow: (day: string, way: string) => `${day}, ${way}`,
  holder: 'Чей ход',
  answerBy: 'Ответ не позднее',
  yourWords: 'Вы написали',
  answer: (day: string) => `Ответ от ${day}`,
  answerer: 'Ответил',
  further: 'Куда обратиться дальше',
  yourDoubt: 'Вы сказали, что ответ не помог',
  receipt: 'Расписка о приёме, PDF',
  preparing: 'Готовим файл…',
  ready: { text: 'Файл сохранён.', plain: 'Файл готов.' } satisfies Twin,
  withdraw: 'Отозвать',
  doubt: 'Ответ не помог',
  doubtWords: 'Почему ответ не помог',
  doubtHint: {
    text: 'Это можно сказать один раз. Ответит руководитель центра.',
    plain: 'Так можно написать один раз. Ответит начальник центра.',
  } satisfies Twin,
  send: 'Передать руководителю',
} as const;
