// @ts-check
// Invented people of the training system. СНИЛС have right control digits and belong to nobody.

/** @param {number} number nine digits @returns {string} СНИЛС with its control digits */
export function snils(number) {
  const digits = String(number).padStart(9, "0");
  const sum = [...digits].reduce((all, digit, place) => all + Number(digit) * (9 - place), 0);
  const control = (sum % 101) % 100;
  return `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)} ${String(control).padStart(2, "0")}`;
}

/**
 * @typedef {object} Someone
 * @property {string} key short name of the scenario
 * @property {string} lastName
 * @property {string} firstName
 * @property {string} [middleName]
 * @property {string} birthDate
 * @property {number} number nine digits of the СНИЛС
 * @property {string} [phone]
 * @property {string} [email]
 * @property {string[]} [communicationNeeds]
 */

/** @type {Record<string, Someone>} */
export const people = {
  solovyova: { key: "solovyova", lastName: "Соловьёва", firstName: "Мария", middleName: "Андреевна", birthDate: "1994-04-12", number: 112233445, phone: "+7 916 000-12-34", email: "solovyova@example.org", communicationNeeds: ["LARGE_PRINT"] },
  krylov: { key: "krylov", lastName: "Крылов", firstName: "Артём", middleName: "Николаевич", birthDate: "1988-11-03", number: 123987450, phone: "+7 916 000-22-11", communicationNeeds: ["SIGN_LANGUAGE", "NO_PHONE"] },
  efimova: { key: "efimova", lastName: "Ефимова", firstName: "Лидия", middleName: "Павловна", birthDate: "1979-06-25", number: 131415160, phone: "+7 916 000-33-44" },
  belova: { key: "belova", lastName: "Белова", firstName: "Нина", middleName: "Олеговна", birthDate: "1996-08-14", number: 132425260, phone: "+7 916 000-44-77", email: "belova@example.org", communicationNeeds: ["LARGE_PRINT", "NO_PHONE"] },
  travina: { key: "travina", lastName: "Травина", firstName: "Алла", middleName: "Юрьевна", birthDate: "1993-10-02", number: 133435360, phone: "+7 916 000-66-12" },
  ryabinina: { key: "ryabinina", lastName: "Рябинина", firstName: "Ольга", middleName: "Степановна", birthDate: "1990-01-28", number: 134445460, phone: "+7 916 000-81-35", email: "ryabinina@example.org", communicationNeeds: ["PLAIN_LANGUAGE"] },
  gorelova: { key: "gorelova", lastName: "Горелова", firstName: "Тамара", middleName: "Сергеевна", birthDate: "1986-05-23", number: 135455560 },
  savin: { key: "savin", lastName: "Савин", firstName: "Олег", birthDate: "2001-02-17", number: 141516170, email: "savin@example.org" },
  grigoryan: { key: "grigoryan", lastName: "Григорян", firstName: "Анаит", middleName: "Суреновна", birthDate: "1991-09-08", number: 151617180, phone: "+7 916 000-55-66", communicationNeeds: ["PLAIN_LANGUAGE"] },
  zaytsev: { key: "zaytsev", lastName: "Зайцев", firstName: "Пётр", middleName: "Ильич", birthDate: "1965-12-30", number: 161718190, communicationNeeds: ["PAPER"] },
  mukhametov: { key: "mukhametov", lastName: "Мухаметов", firstName: "Рустам", middleName: "Ильдарович", birthDate: "1985-07-19", number: 171819200, phone: "+7 917 000-77-88" },
  galeeva: { key: "galeeva", lastName: "Галеева", firstName: "Алсу", middleName: "Фаритовна", birthDate: "1997-03-05", number: 181920210, phone: "+7 917 000-88-99" },
};
