export { LinkAccount, MandateNote } from './late';
export { MyData } from './MyData';
export { words as peopleWords } from './messages';
