import { NBSP } from '../../messages';

/** Homes of those whose work in the system is reading: who they are, for whom they act, and the tools open to them. */
export const home = {
  greeting: (name: string) => `Здравствуйте,${NBSP}${name}!`,
  actsFor: 'За кого вы действуете',
  organisation: 'Организация',
  inn: 'ИНН',
  post: 'Ваша должность',
  office: 'Центр занятости',
  region: 'Регион',
  address: 'Адрес',
  contacts: 'Телефон и почта',
  roles: 'Ваши роли',
  tools: 'Инструменты',
  employer: { title: 'Кабинет работодателя' },
  ngo: { title: 'Кабинет организации-помощника' },
  unassigned: {
    title: 'Вы вошли, но мы ещё не знаем, где вы работаете',
    text: 'Попросите руководителя центра занятости или своей организации добавить вашу учётную запись.',
    plain: 'Скажите руководителю, что вы вошли на сайт.',
    account: 'Имя вашей учётной записи',
  },
  staff: {
    REGISTRAR: 'Место оператора реестра',
    METHODOLOGIST: 'Место методолога',
    AUDITOR: 'Место проверяющего',
    other: 'Моё место',
  },
  tool: {
    calculator: 'Посчитать срок и увидеть весь счёт',
    norms: 'Что сказано, где и насколько мы уверены',
    calendars: 'Рабочие и нерабочие дни по годам и регионам',
    measures: 'Чем помогают по сертификату',
    openRegistry: 'Организации, которые помогают устроиться на работу',
    registry: 'Записи организаций, их работники и договоры',
    journal: 'Кто что сделал и чьи сведения видел',
  },
} as const;
