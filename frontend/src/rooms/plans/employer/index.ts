export { EmployerPlanDeeds } from './EmployerPlanDeeds';
