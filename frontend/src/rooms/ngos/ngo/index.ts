export { AddCompanionForm } from './AddCompanionForm';
export { CompanionCard } from './CompanionCard';
export { type CompanionDeed, companionWords } from './messages';
