import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  addAgreement,
  addFee,
  addLegalAid,
  readDossierFees,
  readLegalAid,
  removeAgreement,
  removeFee,
  removeLegalAid,
  updateLegalAid,
  type Context,
} from '@quantieme/casework';
import {
  DossierFeesView,
  DossierLegalAidView,
  NewAgreementBody,
  NewFeeBody,
  NewLegalAidBody,
  UpdateLegalAidBody,
} from '@quantieme/contracts';
import { Can, Ctx, Id, IfMatch } from '../shell/index.ts';

@ApiTags('billing')
@Controller('v1')
export class FeesController {
  @Get('dossiers/:id/fees')
  @Can('billing:read')
  @ApiOperation({ summary: 'What was agreed in a dossier, and what falls due by it' })
  @ApiOkResponse({ type: DossierFeesView })
  fees(@Ctx() ctx: Context, @Id() dossierId: string): Promise<DossierFeesView> {
    return readDossierFees(ctx, dossierId);
  }

  @Post('dossiers/:id/fees')
  @Can('billing:write')
  @ApiOperation({ summary: 'An amount that falls due, at once or in monthly parts' })
  @ApiCreatedResponse({ type: DossierFeesView })
  addFee(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Body() body: NewFeeBody,
  ): Promise<DossierFeesView> {
    return addFee(ctx, { dossierId, body });
  }

  @Delete('fees/:id')
  @Can('billing:write')
  @HttpCode(204)
  @ApiOperation({ summary: 'Delete a fee that is not billed' })
  @ApiNoContentResponse()
  removeFee(@Ctx() ctx: Context, @Id() id: string): Promise<void> {
    return removeFee(ctx, id);
  }

  @Post('dossiers/:id/fee-agreements')
  @Can('billing:write')
  @ApiOperation({ summary: 'An arrangement from a day on; it replaces the one before' })
  @ApiCreatedResponse({ type: DossierFeesView })
  agree(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Body() body: NewAgreementBody,
  ): Promise<DossierFeesView> {
    return addAgreement(ctx, { dossierId, body });
  }

  @Delete('dossiers/:id/fee-agreements/:agreementId')
  @Can('billing:write')
  @HttpCode(204)
  @ApiOperation({ summary: 'Delete an arrangement; the one before it holds again' })
  @ApiNoContentResponse()
  removeAgreement(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Id('agreementId') agreementId: string,
  ): Promise<void> {
    return removeAgreement(ctx, { dossierId, agreementId });
  }

  @Get('dossiers/:id/legal-aid')
  @Can('billing:read')
  @ApiOperation({ summary: 'Missions of legal aid: where they stand, and what the State owes' })
  @ApiOkResponse({ type: DossierLegalAidView })
  legalAid(@Ctx() ctx: Context, @Id() dossierId: string): Promise<DossierLegalAidView> {
    return readLegalAid(ctx, dossierId);
  }

  @Post('dossiers/:id/legal-aid')
  @Can('billing:write')
  @ApiOperation({ summary: 'A mission of legal aid; its request and decision are events' })
  @ApiCreatedResponse({ type: DossierLegalAidView })
  addLegalAid(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Body() body: NewLegalAidBody,
  ): Promise<DossierLegalAidView> {
    return addLegalAid(ctx, { dossierId, body });
  }

  @Patch('legal-aid/:id')
  @Can('billing:write')
  @ApiOperation({ summary: 'Record a share, a certificate, a payment; what is left out stays' })
  @ApiOkResponse({ type: DossierLegalAidView })
  updateLegalAid(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: UpdateLegalAidBody,
  ): Promise<DossierLegalAidView> {
    return updateLegalAid(ctx, { id, version, body });
  }

  @Delete('legal-aid/:id')
  @Can('billing:write')
  @HttpCode(204)
  @ApiOperation({ summary: 'Delete a mission that has no certificate' })
  @ApiNoContentResponse()
  removeLegalAid(@Ctx() ctx: Context, @Id() id: string): Promise<void> {
    return removeLegalAid(ctx, id);
  }
}
