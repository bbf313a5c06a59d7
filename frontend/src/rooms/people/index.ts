export { LinkAccount } from './late';
export { MandateNote } from './MandateNote';
export { MyData } from './MyData';
export { words as peopleWords } from './messages';
