export class OrderService {
  constructor(private gateway: unknown, private mailer?: unknown) {}
}
export class Cart {}
export const order = (gateway: unknown) => gateway;
