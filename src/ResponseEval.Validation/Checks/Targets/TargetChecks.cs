using static ResponseEval.ProblemSeverity;
using static ResponseEval.Validation.SubjectTraits;

namespace ResponseEval.Validation;

/// <summary>TL: how the targets were read from baseline on.</summary>
internal static class TargetChecks
{
    public static readonly CheckFamily Family = new("TL", "Target readings", Targets,
    [
        new("RE-TL-001", Error, Clauses.Missing, "A target has no reading at a follow-up.",
            "Was the lesion imaged, and what was its diameter? If not, please record why it is not evaluable.", MissingTargets.NoReading) { Needs = Missing },
        new("RE-TL-002", Note, Clauses.Missing, "A target is not evaluable and no reason is given.",
            "Why was the lesion not evaluable?", MissingTargets.NoReason) { Needs = Missing },
        new("RE-TL-003", Error, Clauses.TooSmall, "A target is too small to measure and has another diameter than the default.",
            "Was the lesion measured (then please record the diameter as measured), or is it too small to measure (then 5 mm)?", TargetStates.TooSmallWithSize) { Needs = TooSmall },
        new("RE-TL-004", Note, Clauses.TooSmall, "A target is recorded as measured with exactly the default for lesions too small to measure.",
            "Was the lesion measured at this size, or was it too small to measure?", TargetStates.MeasuredDefault),
        new("RE-TL-005", Error, Clauses.TooSmall, "A target that was gone has no reading at the next follow-up.",
            "Is the lesion still gone (then please record 0 mm)?", MissingTargets.BlankAfterAbsent) { Needs = Missing | Gone },
        new("RE-TL-006", Warning, Clauses.Faq + ", lymph nodes", "A target node is recorded as gone; its short axis stays in the sum, also below 10 mm.",
            "What is the short axis of the node?", TargetStates.NodeGone) { Needs = TargetNodes | Gone },
        new("RE-TL-007", Error, Clauses.Methods, "A target was measured by another method than before.",
            "Why was the method changed, and can the lesion be measured by the method used at baseline?", TargetMethods.Changed) { Needs = MethodsVary },
        new("RE-TL-008", Note, Clauses.Methods, "A target was imaged with contrast where it was without before, or the other way round.",
            "Why was the use of contrast changed?", TargetMethods.ContrastChanged) { Needs = MethodsVary },
        new("RE-TL-009", Error, Clauses.Measurable, "A node was measured by its longest diameter, or another lesion by its short axis.",
            "Please record the short axis of lymph nodes and the longest diameter of all other lesions.", TargetMethods.WrongAxis) { Needs = Axes },
        new("RE-TL-010", Error, Clauses.Selection, "A follow-up records a target in another organ.",
            "Is this the lesion that was chosen at baseline?", TargetMethods.OtherOrgan) { Needs = Organs },
        new("RE-TL-011", Error, Clauses.Selection, "A target was first read after baseline.",
            "Was the lesion there at baseline, or is it new?", MissingTargets.Added) { Needs = Missing },
        new("RE-TL-012", Error, Clauses.Selection, "A target was never read.",
            "Is the lesion a target?", MissingTargets.NeverRead) { Needs = Missing },
        new("RE-TL-013", Error, Clauses.Selection, "A target was dropped: from some follow-up on it has no reading any more.",
            "Why is the lesion no longer read?", MissingTargets.Dropped) { Needs = Missing },
        new("RE-TL-014", Warning, Clauses.Practice, "A diameter changed by a factor of ten, as between centimetres and millimetres.",
            "Please check the unit of the diameter.", SizeOutliers.FactorTen),
        new("RE-TL-015", Warning, Clauses.Practice, "A diameter grew several times over between two assessments.",
            "Please check the diameter.", SizeOutliers.Jump),
        new("RE-TL-016", Warning, Clauses.Practice, "A diameter has the digits of the one before in another order, and the next one is back.",
            "Were two digits exchanged?", SizeOutliers.Transposed),
        new("RE-TL-017", Warning, Clauses.Practice, "All targets have exactly the diameters of the assessment before.",
            "Were the lesions measured anew?", SizeOutliers.Copied),
        new("RE-TL-018", Warning, Clauses.Faq + ", merged and split lesions", "A merged target is later measured apart again.",
            "Did the lesions separate, or were they never one?", TargetLineage.MergeUndone) { Needs = Lineage },
        new("RE-TL-019", Warning, Clauses.Faq + ", merged and split lesions", "The joint diameter of merged lesions is smaller than one of them was before.",
            "Please check the joint diameter.", TargetLineage.JointTooSmall) { Needs = Lineage },
        new("RE-TL-020", Note, Clauses.Faq + ", merged and split lesions", "A split target is later measured as one again.",
            "Did the parts grow together, or is one of them missing?", TargetLineage.SplitUndone) { Needs = Lineage },
        new("RE-TL-021", Warning, "Clinical trial practice: local treatment of a target", "A target was removed or irradiated after baseline.",
            "Does the protocol allow local treatment of a target, and how is the lesion to be counted?", TargetStates.Treated) { Needs = SubjectTraits.Treated },
    ]);
}
