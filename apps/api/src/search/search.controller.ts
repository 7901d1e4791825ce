import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { search, type Context } from '@quantieme/casework';
import { SearchQuery, SearchView } from '@quantieme/contracts';
import { Can, Ctx } from '../shell/index.ts';

@ApiTags('search')
@Controller('v1/search')
export class SearchController {
  @Get()
  @Can('search:read')
  @ApiOperation({ summary: 'Persons and dossiers, without accents, words in any order' })
  @ApiOkResponse({ type: SearchView })
  find(@Ctx() ctx: Context, @Query() { q }: SearchQuery): Promise<SearchView> {
    return search(ctx, q);
  }
}
