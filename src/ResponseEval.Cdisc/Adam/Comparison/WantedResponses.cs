namespace ResponseEval.Cdisc;

/// <summary>
/// Which derived responses are missed if RS does not give them: overall responses by the criterion that RS uses, by RECIST 1.1 where it gives none at all; target
/// and non-target responses if RS gives any of them, and new lesions if RS gives any part of a response.
/// </summary>
/// <param name="assigned">What RS gives.</param>
internal sealed class WantedResponses(List<AssignedResponse> assigned)
{
    public bool Includes(DerivedResponse derived) => derived.Exists && derived.Test switch
    {
        ResponseTests.Overall => Gives(derived.Criterion, ResponseTests.Overall)
            || (derived.Criterion == ResponseCriterion.Recist11 && !Gives(ResponseCriterion.Irecist, ResponseTests.Overall)),
        ResponseTests.NewLesion => assigned.Exists(response => response.Criterion == derived.Criterion && response.Test != ResponseTests.Overall),
        _ => Gives(derived.Criterion, derived.Test),
    };

    private bool Gives(ResponseCriterion criterion, string test) => assigned.Exists(response => response.Criterion == criterion && response.Test == test);
}
