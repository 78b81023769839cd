// NMK404-mock-endpoint/arrival-nest.ts
import { mockOrders } from "./data";
@Controller("orders")
export class OrdersController {
  private readonly mockInvoices = [{ id: 1 }]; // $ NMK403
  @Get() list() { return mockOrders; } // $ NMK404
  @Get(":id")
  one(@Param("id") id: string) {
    return mockOrders.find((order) => order.id === id); // $ NMK404
  }
  @Get("a") async all() { const rows = mockOrders.map((o) => ({ ...o })); return rows; } // not reported by CodeQL
  @Get("b") b() { return this.mockInvoices; } // $ NMK404
  @Post() create() { return Promise.resolve(mockOrders[0]); } // $ NMK404
  @Query(() => [Order]) orders() { return mockOrders; } // $ NMK404
  @Get("c") c() { return of(mockOrders); } // $ NMK403 NMK404
  @Get("d") d() { return { data: mockOrders, total: 1 }; } // $ NMK404
  @Get("e") e() { return this.service.find().catch(() => mockOrders); } // $ NMK504
}
