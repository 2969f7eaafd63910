using FluentValidation;

namespace ResponseEval.Validation;

/// <summary>
/// Every check of one subject as a FluentValidation validator. All of them run; a choice of rule sets, named by the two letters of a family, runs
/// those families alone.
/// </summary>
public sealed class SubjectValidator : AbstractValidator<SubjectEvaluation>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="settings">Severities, suppressions and limits.</param>
    public SubjectValidator(CheckSettings settings)
    {
        foreach (var family in CheckCatalogue.Families)
            RuleSet("default," + family.Code, () => RuleFor(evaluation => evaluation).SetValidator(new CheckFamilyValidator(family.Code, settings), "*"));
    }
}
