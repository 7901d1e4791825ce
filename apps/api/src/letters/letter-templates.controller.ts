import {
  Body,
  Controller,
  Get,
  Param,
  Post,
  Put,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import {
  addTemplate,
  listTemplates,
  readTemplateFile,
  useTemplate,
  type Context,
} from '@quantieme/casework';
import {
  AcceptedLetterTemplateView,
  LetterTemplateQuery,
  LetterTemplatesView,
  LetterTemplateView,
  NewLetterTemplateBody,
  UseLetterTemplateBody,
} from '@quantieme/contracts';
import { Can, Ctx, fileAnswer, type ApiReply } from '../shell/index.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

@ApiTags('letter-templates')
@Controller('v1/letter-templates')
export class LetterTemplatesController {
  @Get()
  @Can('firm:read')
  @ApiOperation({
    summary: 'Letters, the firm’s own versions of them, and the fields they may hold',
  })
  @ApiOkResponse({ type: LetterTemplatesView })
  list(@Ctx() ctx: Context): Promise<LetterTemplatesView> {
    return listTemplates(ctx);
  }

  @Post()
  @Can('firm:write')
  @ApiOperation({
    summary: 'Hand in the firm’s own Word file of a letter; refused with every reason',
  })
  @ApiCreatedResponse({ type: AcceptedLetterTemplateView })
  add(
    @Ctx() ctx: Context,
    @Body() body: NewLetterTemplateBody,
  ): Promise<AcceptedLetterTemplateView> {
    return addTemplate(ctx, body);
  }

  @Get(':letter/file')
  @Can('firm:read')
  @ApiOperation({ summary: 'The Word template of a letter, to edit' })
  @ApiProduces(DOCX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @Ctx() ctx: Context,
    @Param('letter') letter: string,
    @Query() { number }: LetterTemplateQuery,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<StreamableFile> {
    const asked = { letter, number: number === undefined ? null : Number(number) };
    const file = await readTemplateFile(ctx, asked);
    return fileAnswer(reply, { ...file, mediaType: DOCX }, true);
  }

  @Put(':letter/active')
  @Can('firm:write')
  @ApiOperation({ summary: 'Which version is used from now on; 0: the product’s again' })
  @ApiOkResponse({ type: LetterTemplateView })
  use(
    @Ctx() ctx: Context,
    @Param('letter') letter: string,
    @Body() { number }: UseLetterTemplateBody,
  ): Promise<LetterTemplateView> {
    return useTemplate(ctx, { letter, number });
  }
}
