// NMK404-mock-endpoint/arrival-nest.ts
import { mockOrders } from "./data";
@Controller("orders")
export class OrdersController {
  private readonly mockInvoices = [{ id: 1 }]; // not reported by CodeQL
  @Get() list() { return mockOrders; } // not reported by CodeQL
  @Get(":id")
  one(@Param("id") id: string) {
    return mockOrders.find((order) => order.id === id); // not reported by CodeQL
  }
  @Get("a") async all() { const rows = mockOrders.map((o) => ({ ...o })); return rows; } // not reported by CodeQL
  @Get("b") b() { return this.mockInvoices; } // not reported by CodeQL
  @Post() create() { return Promise.resolve(mockOrders[0]); } // not reported by CodeQL
  @Query(() => [Order]) orders() { return mockOrders; } // not reported by CodeQL
  @Get("c") c() { return of(mockOrders); } // not reported by CodeQL
  @Get("d") d() { return { data: mockOrders, total: 1 }; } // not reported by CodeQL
  @Get("e") e() { return this.service.find().catch(() => mockOrders); } // not reported by CodeQL
}
