/** Words of the staff pages that belong to no room. */
export const words = {
  queueLead: 'Сначала дела, срок которых кончается раньше.',
  queueLeadHead: 'Очередь центра: сначала дела, срок которых кончается раньше. Решения принимают специалисты.',
  newCase: 'Завести дело',
  formerCases: 'Переданные дела',
  ordersWaiting: 'Ждут вашего решения',
  allOrders: 'Все приказы',
  noOrders: 'Приказов, которые ждут решения, нет.',
  orders: 'Приказы',
  orderFor: (who: string) => `Приказ по делу: ${who}`,
  appoints: (who: string) => `назначается ${who}`,
  draftOf: (day: string) => `проект от ${day}`,
  moreHistory: 'Показать ещё',
} as const;
