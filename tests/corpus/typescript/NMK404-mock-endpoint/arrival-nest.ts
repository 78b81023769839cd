// corpus: src/orders/orders.controller.ts
import { mockOrders } from "./data";
@Controller("orders")
export class OrdersController {
  private readonly mockInvoices = [{ id: 1 }]; // expect: NMK403
  @Get() list() { return mockOrders; } // expect: NMK404
  @Get(":id")
  one(@Param("id") id: string) {
    return mockOrders.find((order) => order.id === id); // expect: NMK404
  }
  @Get("a") async all() { const rows = mockOrders.map((o) => ({ ...o })); return rows; } // expect: NMK404@astgrep
  @Get("b") b() { return this.mockInvoices; } // expect: NMK404
  @Post() create() { return Promise.resolve(mockOrders[0]); } // expect: NMK404
  @Query(() => [Order]) orders() { return mockOrders; } // expect: NMK404
  @Get("c") c() { return of(mockOrders); } // expect: NMK403 NMK404
  @Get("d") d() { return { data: mockOrders, total: 1 }; } // expect: NMK404
  @Get("e") e() { return this.service.find().catch(() => mockOrders); } // expect: NMK504
}
