using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ResponseEval.Columns;

/// <summary>The course of one subject after the other, in memory that all of them share: a column for each thing decided, a row for each follow-up.</summary>
internal sealed class CohortCourse
{
    private TargetResponse[] target = [];
    private NonTargetResponse[] nonTarget = [];
    private OverallResponse[] overall = [];
    private IrecistResponse[] irecist = [];
    private OverallResponse[] irecistCategories = [];
    private BlockStep[] steps = [];
    private byte[] newLesions = [];
    private ProgressionTriggers[] triggers = [];
    private int[] backdatedToDays = [];
    private CoursePoint[] points = [];

    /// <summary>Makes room for a number of follow-ups, and for whole runs.</summary>
    public void MakeRoom(int followUps)
    {
        if (followUps + RunFindings.Capacity > points.Length)
            Grow(followUps);
    }

    private void Grow(int followUps)
    {
        var room = 2 * (followUps + RunFindings.Capacity);
        target = new TargetResponse[room];
        nonTarget = new NonTargetResponse[room];
        overall = new OverallResponse[room];
        irecist = new IrecistResponse[room];
        irecistCategories = new OverallResponse[room];
        steps = new BlockStep[room];
        newLesions = new byte[room];
        triggers = new ProgressionTriggers[room];
        backdatedToDays = new int[room];
        points = new CoursePoint[room];
    }

    /// <summary>Takes a run.</summary>
    /// <param name="first">The place of its first follow-up.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="recist">What RECIST 1.1 decided.</param>
    /// <param name="irecistRun">What iRECIST decided.</param>
    public void Take(int first, in RunFindings findings, in RecistRun recist, in IrecistRun irecistRun)
    {
        Put(target, first, recist.Target.Responses);
        Put(nonTarget, first, recist.NonTarget.Responses);
        Put(overall, first, recist.Overall.Responses);
        Put(irecist, first, irecistRun.Responses.Responses);
        Put(irecistCategories, first, IrecistBestResponse.Categories(irecistRun.Responses.Responses));
        Put(steps, first, irecistRun.Steps.Responses);
        RunFindings.Bytes(findings.NewLesionPresent).CopyTo(newLesions.AsSpan(first));
    }

    /// <summary>Takes the block that a follow-up opened.</summary>
    public void Open(int place, in IrecistBlock block)
    {
        triggers[place] = block.Triggers;
        backdatedToDays[place] = block.BackdatedToDay ?? Days.None;
    }

    /// <summary>The course as the best responses read it.</summary>
    /// <param name="days">The days of the follow-ups that count.</param>
    public BestCourse Best(ReadOnlySpan<int> days) => new()
    {
        Days = days,
        Overall = overall,
        Irecist = irecist,
        IrecistCategories = irecistCategories,
        Steps = steps,
        BackdatedToDays = backdatedToDays,
        WithTargets = !days.IsEmpty && target[0] != TargetResponse.NotApplicable,
    };

    /// <summary>The course as progression events and pattern read it.</summary>
    /// <param name="days">The days of the follow-ups that count.</param>
    public ReadOnlySpan<CoursePoint> Points(ReadOnlySpan<int> days)
    {
        var course = points.AsSpan(0, days.Length);
        for (var t = 0; t < course.Length; t++)
        {
            ref var point = ref course[t];
            point.Day = days[t];
            point.Target = target[t];
            point.NonTarget = nonTarget[t];
            point.Overall = overall[t];
            point.NewLesion = newLesions[t] != 0;
            point.Irecist = irecist[t];
            point.Step = steps[t];
            point.Triggers = triggers[t];
            point.BackdatedToDay = backdatedToDays[t];
        }

        return course;
    }

    private static void Put<T>(Span<T> column, int first, Vector128<byte> values)
        where T : unmanaged, Enum =>
        values.CopyTo(MemoryMarshal.AsBytes(column[first..]));
}
