using System.Numerics;
using System.Runtime.Intrinsics;

namespace ResponseEval;

/// <summary>
/// What iRECIST decides of a run of follow-ups. Where nothing is open, confirmed or known, assessments without progression and without new lesions get their
/// responses all at once; so do those after progression was confirmed. The others are looked at one by one, as a live feed does it.
/// </summary>
/// <param name="findings">What was found.</param>
/// <param name="recist">What RECIST 1.1 decided.</param>
/// <param name="beyondConfirmation">Look at assessments after confirmation one by one too: a sum of new target lesions depends on all before.</param>
internal struct IrecistRun(in RunFindings findings, in RecistRun recist, bool beyondConfirmation = false)
{
    public Decisions<IrecistResponse> Responses = new(findings.All);
    public Decisions<BlockStep> Steps = new(findings.All);

    private readonly uint all = findings.All;

    /// <summary>Where even a subject of which nothing is known must be looked at.</summary>
    private readonly uint watched = recist.Target.Where(TargetResponse.ProgressiveDisease)
        | recist.NonTarget.Where(NonTargetResponse.ProgressiveDisease)
        | findings.NewLesionPresent
        | findings.NewLesionEquivocal;

    /// <summary>The next assessment that must be looked at by itself; -1 when all others are decided.</summary>
    /// <param name="after">The last one that was; -1 to begin with.</param>
    /// <param name="memory">What is remembered.</param>
    /// <param name="recist">What RECIST 1.1 decided of the run.</param>
    public int Next(int after, in IrecistMemory memory, in RecistRun recist)
    {
        var rest = all & ~((1u << (after + 1)) - 1);
        if (memory.ConfirmedStartDay is not null && !beyondConfirmation)
        {
            var (response, rule, step) = IrecistStep.AlreadyConfirmed;
            Responses.Take(rest, response, rule);
            Steps.Take(rest, step, RuleId.None);
            rest = 0;
        }
        else if (memory.IsQuiet)
        {
            rest &= watched;
        }

        if (rest != 0)
            return BitOperations.TrailingZeroCount(rest);
        Responses.TakeRest(Assignment.Assign(recist.WithoutProgression.Responses), Vector128.Create((byte)RuleId.IrecistAssigned));
        return -1;
    }

    /// <summary>Takes what was decided of one assessment.</summary>
    public void Take(int assessment, IrecistDecision decision)
    {
        Responses.Take(1u << assessment, decision.Response, decision.Rule);
        Steps.Take(1u << assessment, decision.Step, RuleId.None);
    }
}
