using System.Text;

namespace ResponseEval;

/// <summary>The words of the history and rules formats. A value without a word is the one that is meant when the member is left out.</summary>
internal static class Vocabulary
{
    public static readonly WordList<LesionRole> Roles = new(
        (LesionRole.Target, "target"),
        (LesionRole.NonTarget, "nonTarget"),
        (LesionRole.NewTarget, "newTarget"),
        (LesionRole.NewNonTarget, "newNonTarget"));

    public static readonly WordList<AssessmentKind> AssessmentKinds = new(
        (AssessmentKind.PreBaseline, "preBaseline"),
        (AssessmentKind.Baseline, "baseline"),
        (AssessmentKind.FollowUp, "followUp"));

    public static readonly WordList<ReadingState> States = new(
        (ReadingState.Measured, "measured"),
        (ReadingState.Absent, "absent"),
        (ReadingState.TooSmall, "tooSmall"),
        (ReadingState.Present, "present"),
        (ReadingState.UnequivocalProgression, "unequivocalProgression"),
        (ReadingState.NotEvaluable, "notEvaluable"),
        (ReadingState.Merged, "merged"),
        (ReadingState.Split, "split"));

    public static readonly WordList<LesionChange> Changes = new(
        (LesionChange.Increased, "increased"),
        (LesionChange.Unchanged, "unchanged"),
        (LesionChange.Decreased, "decreased"));

    public static readonly WordList<LesionCertainty> Certainties = new(
        (LesionCertainty.Unequivocal, "unequivocal"),
        (LesionCertainty.Equivocal, "equivocal"));

    public static readonly WordList<CtdnaUnit> CtdnaUnits = new(
        (CtdnaUnit.VariantAlleleFraction, "vaf"),
        (CtdnaUnit.MeanTumorMoleculesPerMilliliter, "mtmPerMl"),
        (CtdnaUnit.CopiesPerMilliliter, "copiesPerMl"),
        (CtdnaUnit.TumorFraction, "tumorFraction"));

    public static readonly WordList<SubjectEventKind> EventKinds = new(
        (SubjectEventKind.Death, "death"),
        (SubjectEventKind.NewAnticancerTherapy, "newAnticancerTherapy"),
        (SubjectEventKind.Surgery, "surgery"),
        (SubjectEventKind.Radiotherapy, "radiotherapy"),
        (SubjectEventKind.TreatmentStopped, "treatmentStopped"),
        (SubjectEventKind.ConsentWithdrawn, "consentWithdrawn"),
        (SubjectEventKind.LostToFollowUp, "lostToFollowUp"),
        (SubjectEventKind.DataCutoff, "dataCutoff"));

    public static readonly WordList<DeathCause> DeathCauses = new(
        (DeathCause.Disease, "disease"),
        (DeathCause.Other, "other"),
        (DeathCause.Unknown, "unknown"));

    public static readonly WordList<StopReason> StopReasons = new(
        (StopReason.Progression, "progression"),
        (StopReason.Toxicity, "toxicity"),
        (StopReason.Other, "other"),
        (StopReason.Unknown, "unknown"));

    public static readonly WordList<HyperprogressionDefinition> HyperprogressionDefinitions = new(
        (HyperprogressionDefinition.Champiat2017, "champiat2017"),
        (HyperprogressionDefinition.SaadaBouzid2017, "saadaBouzid2017"),
        (HyperprogressionDefinition.Kato2017, "kato2017"),
        (HyperprogressionDefinition.Ferrara2018, "ferrara2018"),
        (HyperprogressionDefinition.LoRusso2019, "loRusso2019"),
        (HyperprogressionDefinition.Matos2020, "matos2020"),
        (HyperprogressionDefinition.Kim2019Tgk, "kim2019Tgk"),
        (HyperprogressionDefinition.Kim2019Tgr, "kim2019Tgr"),
        (HyperprogressionDefinition.Kim2019Ttf, "kim2019Ttf"),
        (HyperprogressionDefinition.Kas2020, "kas2020"),
        (HyperprogressionDefinition.Gandara2021, "gandara2021"),
        (HyperprogressionDefinition.Ji2019, "ji2019"));

    public static readonly WordList<BiomarkerKind> BiomarkerKinds = new(
        (BiomarkerKind.PdL1TumorProportionScore, "pdL1Tps"),
        (BiomarkerKind.PdL1CombinedPositiveScore, "pdL1Cps"),
        (BiomarkerKind.TumorMutationalBurden, "tmb"),
        (BiomarkerKind.MicrosatelliteInstability, "msi"),
        (BiomarkerKind.MismatchRepair, "mismatchRepair"),
        (BiomarkerKind.InfiltratingLymphocytes, "infiltratingLymphocytes"),
        (BiomarkerKind.HlaClassI, "hlaClassI"),
        (BiomarkerKind.Beta2Microglobulin, "b2m"),
        (BiomarkerKind.ResistanceMutation, "resistanceMutation"),
        (BiomarkerKind.OtherCheckpoint, "otherCheckpoint"));

    public static readonly WordList<BiomarkerState> BiomarkerStates = new(
        (BiomarkerState.High, "high"),
        (BiomarkerState.Low, "low"),
        (BiomarkerState.Stable, "stable"),
        (BiomarkerState.Deficient, "deficient"),
        (BiomarkerState.Proficient, "proficient"),
        (BiomarkerState.Inflamed, "inflamed"),
        (BiomarkerState.Excluded, "excluded"),
        (BiomarkerState.Desert, "desert"),
        (BiomarkerState.Lost, "lost"),
        (BiomarkerState.Retained, "retained"),
        (BiomarkerState.Detected, "detected"),
        (BiomarkerState.NotDetected, "notDetected"));

    public static readonly WordList<ScoreDirection> ScoreDirections = new(
        (ScoreDirection.HigherIsBetter, "better"),
        (ScoreDirection.HigherIsWorse, "worse"));

    public static readonly WordList<ImagingMethod> ImagingMethods = new(
        (ImagingMethod.Ct, "ct"),
        (ImagingMethod.ContrastCt, "contrastCt"),
        (ImagingMethod.Mri, "mri"),
        (ImagingMethod.PetCt, "petCt"),
        (ImagingMethod.ChestXRay, "chestXRay"),
        (ImagingMethod.Caliper, "caliper"),
        (ImagingMethod.Ultrasound, "ultrasound"),
        (ImagingMethod.Other, "other"));

    public static readonly WordList<MeasuredAxis> Axes = new(
        (MeasuredAxis.Longest, "longest"),
        (MeasuredAxis.Perpendicular, "perpendicular"));

    public static readonly WordList<LesionNature> Natures = new(
        (LesionNature.Solid, "solid"),
        (LesionNature.Bone, "bone"),
        (LesionNature.Cystic, "cystic"),
        (LesionNature.Diffuse, "diffuse"));

    public static readonly WordList<ReportedCriterion> ReportedCriteria = new(
        (ReportedCriterion.Recist, "recist"),
        (ReportedCriterion.Irecist, "irecist"));

    public static string WordOf(BiomarkerKind kind) => Encoding.UTF8.GetString(BiomarkerKinds[kind]);

    public static string WordOf(BiomarkerState state) => Encoding.UTF8.GetString(BiomarkerStates[state]);

    public static string WordOf(ScoreDirection direction) => Encoding.UTF8.GetString(ScoreDirections[direction]);
}
