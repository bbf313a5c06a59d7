export { readRegistryAddress, registryHref } from './address';
export { EntryFacts } from './EntryFacts';
export { words as ngoWords } from './messages';
export { PublicEntryCard } from './PublicEntryCard';
export { RegistryFilterForm } from './RegistryFilterForm';
