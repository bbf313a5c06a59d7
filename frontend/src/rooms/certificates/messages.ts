import type { CaseOutcome } from '../../gql/graphql';
import { NBSP } from '../../messages';

/** The certificate. Words under `form` are those of Приложение 1 and stand in its order: they are not ours to simplify. */
export const words = {
  card: 'Ваш сертификат',
  number: (number: string) => `Сертификат №${NBSP}${number}`,
  valid: (start: string, end: string) => `Сопровождение: с${NBSP}${start} по${NBSP}${end}`,
  provider: (provider: string) => `С вами рядом: ${provider}`,
  open: 'Открыть сертификат',
  about: {
    text: 'Сертификат говорит, кто вам помогает, чем и до какого дня. Покажите его, если попросят.',
    plain: 'Это документ о вашей помощи. Храните его.',
  },
  download: 'Скачать PDF',
  downloadLarge: 'Скачать PDF крупным шрифтом',
  downloading: 'Готовим файл…',
  downloaded: {
    text: 'Файл сохранён. Поищите его среди загрузок.',
    plain: 'Файл лежит в загрузках.',
  },
  print: 'Напечатать страницу',
  delivery: {
    CABINET: (day: string) => `в личный кабинет ${day}`,
    PAPER: (day: string) => `на бумаге под подпись ${day}`,
  },
  standing: {
    inForce: 'действует',
    replaced: (day: string, by: number) => `Заменён ${day} редакцией ${by}`,
    replacedNote: {
      text: 'Показывайте новую редакцию. Эта остаётся, чтобы было видно, что было раньше.',
      plain: 'Этот документ старый. Показывайте новый.',
    },
    ended: (day: string, why: string) => `Сопровождение окончено ${day}: ${why}`,
    endedNote: {
      text: 'Дни в документе не меняются. Они говорят, как было задумано.',
      plain: 'Помощь закончилась. Дни в документе остались прежние.',
    },
    outcome: {
      NOT_NEEDED: 'нуждаемости нет',
      REFUSED_AFTER_MSE: 'нуждаемости нет',
      EMPLOYED: 'трудоустройство',
      TERM_ENDED: 'шесть месяцев истекли',
      REMOVED_FROM_PLAN: 'мера исключена из плана',
      CITIZEN_REFUSED: 'отказ гражданина',
      OTHER: 'дело закрыто по другой причине',
    } satisfies Record<CaseOutcome, string>,
  },
  amends: {
    title: (former: number) => `Эта редакция заменила редакцию ${former}`,
    REPLACEMENT: {
      text: 'Сменился тот, кто вас сопровождает. Начало и окончание прежние.',
      plain: 'Вам помогает другой человек. Последний день помощи не изменился.',
    },
    CORRECTION: {
      text: 'В прежней редакции исправлена неточность. Начало и окончание прежние.',
      plain: 'В старом документе была ошибка. Мы её исправили.',
    },
  },
  former: 'Прежние редакции сертификата',
  edition: (edition: number) => `Редакция ${edition}`,
  openEdition: (edition: number) => `Открыть редакцию ${edition}`,
  formHeading: 'Сертификат',
  form: {
    title: 'Сертификат о предоставлении сервиса «Сопровождение инвалида при трудоустройстве»',
    personNote: '(фамилия, имя, отчество (при наличии) гражданина)',
    promise:
      'будет предоставлен сервис «Сопровождение инвалида при трудоустройстве» в рамках меры государственной поддержки в сфере занятости населения по организации сопровождения при содействии занятости инвалидов.',
    snils: 'СНИЛС',
    personalFile: 'Личное дело гражданина',
    personalFileOf: (date: string, number: string) => `от ${date} №${NBSP}${number}`,
    provider: 'Для сопровождения определен работник центра занятости населения/ негосударственная организация',
    contacts: 'Контакты сопровождающего (электронный адрес, телефон)',
    measures: 'Перечень предоставляемых мероприятий',
    measuresNote: '(сопровождение при проведении переговоров с работодателем и другие)',
    columns: { measure: 'Мероприятие', content: 'Содержание', dates: 'Срок' },
    dates: (from: string, to: string) => `с${NBSP}${from} по${NBSP}${to}`,
    term: 'Срок сопровождения',
    start: 'дата начала',
    end: 'дата окончания',
    notes: 'Примечания',
    noNotes: 'нет',
    post: 'должность работника государственного учреждения службы занятости',
    sign: 'подпись',
    signNote: 'ставится от руки на печатном экземпляре',
    name: 'фамилия, имя, отчество (при наличии)',
  },
  technical: 'Технический блок (не часть формы)',
  technicalRows: {
    number: 'Номер сертификата',
    edition: 'Редакция',
    office: 'Учреждение',
    formed: 'Сформирован',
    delivery: 'Направлен или вручён',
  },
  notSignature: {
    text: 'Электронная форма не заменяет подпись. Подпись ставят от руки на печатном экземпляре.',
    plain: 'На бумаге нужна подпись от руки.',
  },
} as const;
