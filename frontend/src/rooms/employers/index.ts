export { ColleagueCard } from './ColleagueCard';
export { entryWords } from './entry-messages';
export { InviteForm } from './InviteForm';
export type { MemberDeed } from './MemberForms';
export { OrganisationSwitch } from './OrganisationSwitch';
export { OwnEntry } from './OwnEntry';
export { peopleWords } from './people-messages';
export { RequestEntryForm } from './RequestEntryForm';
