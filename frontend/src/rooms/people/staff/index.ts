export { AddRepresentativeForm } from './AddRepresentativeForm';
export { LinkAccountForm } from './LinkAccountForm';
export { words as peopleWords } from './messages';
export { PersonFacts } from './PersonFacts';
