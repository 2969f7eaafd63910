using static ResponseEval.ProblemSeverity;
using static ResponseEval.Validation.SubjectTraits;

namespace ResponseEval.Validation;

/// <summary>BL: which lesions were chosen at baseline.</summary>
internal static class BaselineChecks
{
    public static readonly CheckFamily Family = new("BL", "Baseline selection", None,
    [
        new("RE-BL-001", Error, Clauses.Selection, "More than five target lesions.",
            "Which of the target lesions are to be followed as non-target?", LesionSelection.TooMany) { Needs = Targets },
        new("RE-BL-002", Error, Clauses.Selection, "More than two target lesions in one organ.",
            "Which two lesions of this organ are the targets?", LesionSelection.TooManyOfOrgan) { Needs = Targets },
        new("RE-BL-003", Error, "EORTC clarification of RECIST 1.1: all lymph nodes are one organ", "More than two lymph nodes among the targets.",
            "Which two lymph nodes are the targets?", LesionSelection.TooManyNodes) { Needs = TargetNodes },
        new("RE-BL-004", Error, Clauses.Measurable, "A target that is no node is below the measurable size.",
            "Please check the diameter; a lesion of this size is followed as non-target.", BaselineSize.TooSmall) { Needs = Targets },
        new("RE-BL-005", Error, Clauses.Measurable, "A target on a chest X-ray is below 20 mm.",
            "Please check the diameter, or whether a CT was made.", BaselineSize.TooSmallOnXRay) { Needs = Targets | OtherMethods },
        new("RE-BL-006", Error, Clauses.Measurable, "A target measured by calipers is below 10 mm.",
            "Please check the diameter; a lesion of this size is followed as non-target.", BaselineSize.TooSmallByCaliper) { Needs = Targets | OtherMethods },
        new("RE-BL-007", Error, Clauses.Measurable, "A target node has a short axis of 10 mm or more, but below 15 mm.",
            "Please check the short axis; a node of this size is followed as non-target.", BaselineSize.NodeTooSmall) { Needs = TargetNodes },
        new("RE-BL-008", Error, Clauses.Measurable, "A target node has the short axis of a normal node.",
            "Please check the short axis; a node of this size is no disease.", BaselineSize.NodeNormal) { Needs = TargetNodes },
        new("RE-BL-009", Warning, Clauses.Methods, "A target is below twice the slice thickness of a scan with thick slices.",
            "Is there a scan with thinner slices?", BaselineSize.BelowTwiceSlice) { Needs = Targets | Slices },
        new("RE-BL-010", Note, Clauses.Measurable, "A bone lesion is a target, and no soft-tissue part is recorded.",
            "Does the lesion have a soft-tissue part that can be measured?", LesionSelection.Bone) { Needs = Targets },
        new("RE-BL-011", Note, Clauses.Measurable, "A cystic lesion is a target.",
            "Is there a non-cystic lesion that can be followed instead?", static (s, r) => LesionSelection.OfNature(s, r, LesionNature.Cystic)) { Needs = Targets | Natures },
        new("RE-BL-012", Note, Clauses.Measurable, "A lesion that was irradiated before baseline is a target.",
            "Has the lesion grown since its radiotherapy, and does the protocol allow it as target?", LesionSelection.Irradiated) { Needs = Targets | Treated },
        new("RE-BL-013", Error, Clauses.Measurable, "Effusion, ascites or another diffuse lesion is a target.",
            "Please follow it as non-target.", static (s, r) => LesionSelection.OfNature(s, r, LesionNature.Diffuse)) { Needs = Targets | Natures },
        new("RE-BL-014", Error, Clauses.Methods, "A target was measured at baseline by a method that does not measure.",
            "By which method can the lesion be measured?", BaselineSize.NotMeasuring) { Needs = Targets | OtherMethods },
        new("RE-BL-015", Error, Clauses.Selection, "A target was read at baseline and has no diameter.",
            "What is its diameter at baseline?", BaselineSize.NoDiameter) { Needs = Targets },
        new("RE-BL-016", Warning, Clauses.Measurable, "A non-target node is below 10 mm at baseline, which is normal.",
            "Is the node disease?", BaselineSize.NonTargetNodeNormal) { Needs = NonTargets },
        new("RE-BL-017", Error, Clauses.Measurable, "The organ says lymph node and the lesion does not, or the other way round.",
            "Is the lesion a lymph node?", LesionSelection.OrganContradictsNode),
        new("RE-BL-018", Note, Clauses.Selection, "A measurable lesion of an organ without target is non-target although there are fewer than five targets.",
            "Why was the lesion not chosen as target?", LesionSelection.MeasurableLeftOut) { Needs = NonTargets },
    ]);
}
