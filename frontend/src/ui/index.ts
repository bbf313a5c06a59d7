export * from './Button';
export * from './blocks';
export * from './Choices';
export * from './DateInput';
export * from './Dialog';
export * from './ErrorSummary';
export { type FieldProps, type Option, type OptionGroup, Select, TextArea, TextInput } from './Field';
export { Page } from './Page';
export { type Column, Table } from './Table';
