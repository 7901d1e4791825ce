import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  addExpense,
  listExpenses,
  readExpense,
  removeExpense,
  updateExpense,
  type Context,
} from '@quantieme/casework';
import {
  NewExpenseBody,
  ExpensesQuery,
  ExpensePage,
  ExpenseView,
  UpdateExpenseBody,
} from '@quantieme/contracts';
import { Can, Ctx, Etag, Id, IfMatch, Paged } from '../shell/index.ts';

@ApiTags('billing')
@Controller('v1/expenses')
export class ExpensesController {
  @Get()
  @Can('time:read')
  @Paged()
  @ApiOperation({ summary: 'What was spent, in the order in which it was written down' })
  @ApiOkResponse({ type: ExpensePage })
  list(@Ctx() ctx: Context, @Query() query: ExpensesQuery): Promise<ExpensePage> {
    return listExpenses(ctx, query);
  }

  @Post()
  @Can('time:write')
  @Etag()
  @ApiOperation({ summary: 'Record an expense, or a disbursement in the client’s name (débours)' })
  @ApiCreatedResponse({ type: ExpenseView })
  add(@Ctx() ctx: Context, @Body() body: NewExpenseBody): Promise<ExpenseView> {
    return addExpense(ctx, body);
  }

  @Get(':id')
  @Can('time:read')
  @Etag()
  @ApiOperation({ summary: 'One expense' })
  @ApiOkResponse({ type: ExpenseView })
  read(@Ctx() ctx: Context, @Id() id: string): Promise<ExpenseView> {
    return readExpense(ctx, id);
  }

  @Patch(':id')
  @Can('time:write')
  @Etag()
  @ApiOperation({ summary: 'Change an expense that is not billed; what is left out stays' })
  @ApiOkResponse({ type: ExpenseView })
  update(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: UpdateExpenseBody,
  ): Promise<ExpenseView> {
    return updateExpense(ctx, { id, version, body });
  }

  @Delete(':id')
  @Can('time:write')
  @HttpCode(204)
  @ApiOperation({ summary: 'Delete an expense that is not billed' })
  @ApiNoContentResponse()
  remove(@Ctx() ctx: Context, @Id() id: string): Promise<void> {
    return removeExpense(ctx, id);
  }
}
