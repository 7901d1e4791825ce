import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { addRate, listRates, removeRate, type Context } from '@quantieme/casework';
import { AddedRateView, NewRateBody, RatePage } from '@quantieme/contracts';
import { Can, Ctx, Id, Paged } from '../shell/index.ts';

@ApiTags('billing')
@Controller('v1/rates')
export class RatesController {
  @Get()
  @Can('billing:read')
  @Paged()
  @ApiOperation({
    summary: 'Hourly rates: the most precise one that has begun applies, of the dossier first',
  })
  @ApiOkResponse({ type: RatePage })
  list(@Ctx() ctx: Context): Promise<RatePage> {
    return listRates(ctx);
  }

  @Post()
  @Can('billing:write')
  @ApiOperation({ summary: 'A rate from a day on; entries already priced keep theirs' })
  @ApiCreatedResponse({ type: AddedRateView })
  add(@Ctx() ctx: Context, @Body() body: NewRateBody): Promise<AddedRateView> {
    return addRate(ctx, body);
  }

  @Delete(':id')
  @Can('billing:write')
  @HttpCode(204)
  @ApiOperation({ summary: 'Delete a rate; what was priced with it keeps its price' })
  @ApiNoContentResponse()
  remove(@Ctx() ctx: Context, @Id() id: string): Promise<void> {
    return removeRate(ctx, id);
  }
}
