import type { AppointmentOrderStage } from '../../../gql/graphql';
import { href } from '../../../lib/paths';

export const ORDER_STAGES: readonly AppointmentOrderStage[] = ['DRAFTED', 'RETURNED', 'APPROVED'];

export interface OrdersAddress {
  readonly stage: AppointmentOrderStage | '';
  readonly after: string | undefined;
}

export function readOrdersAddress(search: string): OrdersAddress {
  const query = new URLSearchParams(search);
  return {
    stage: ORDER_STAGES.find((one) => one === query.get('stage')) ?? '',
    after: query.get('after') || undefined,
  };
}

export function ordersHref({ stage, after }: Partial<OrdersAddress>): string {
  return href('orders', undefined, { stage, after });
}
